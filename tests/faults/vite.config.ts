import { defineConfig, mergeConfig } from "vite";
import product from "../../vite.config.ts";
import { faults } from "./points.ts";

// biome-ignore lint/style/noDefaultExport: Vite reads it.
export default defineConfig(mergeConfig(product, { plugins: [faults()] }));
