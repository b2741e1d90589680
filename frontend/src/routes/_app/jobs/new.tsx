import { createFileRoute } from '@tanstack/react-router';
import { JobForm } from '@/features/jobs/job-form';

export const Route = createFileRoute('/_app/jobs/new')({ component: JobForm });
