import type { APIRoute } from 'astro';
import { notices } from '../about/notices.ts';

export const GET: APIRoute = () => new Response(notices());
