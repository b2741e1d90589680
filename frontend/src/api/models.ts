/** Which models do which task. */

import type { Text } from './types';

export interface TaskModel {
  provider: string;
  model: string;
  temperature?: number | null;
  maxTokens?: number | null;
}

export type StructuredOutput = 'STRICT' | 'PROMPT';

interface ModelProvider {
  name: string;
  baseUrl: string;
  organization?: Text;
  structuredOutput: StructuredOutput;
}

export interface ProviderEdit extends ModelProvider {
  /** Left out to keep the stored one, empty to remove it. */
  apiKey?: string;
}

export interface ModelSettings {
  version: number;
  own: boolean;
  webSearch: boolean;
  providers: (ModelProvider & { keyEnd?: Text })[];
  standard?: TaskModel | null;
  tasks: Record<string, TaskModel>;
  /** The model that the server itself brings. */
  server?: Text;
  taskNames: string[];
  presets: {
    name: string;
    baseUrl: string;
    structuredOutput: StructuredOutput;
    model: string;
    tasks: Record<string, string>;
  }[];
}

export interface ModelSettingsEdit {
  own: boolean;
  webSearch: boolean;
  providers: ProviderEdit[];
  standard?: TaskModel | null;
  tasks: Record<string, TaskModel>;
}

export interface ModelTrial {
  works: boolean;
  model: string;
  millis: number;
  problem?: Text;
}
