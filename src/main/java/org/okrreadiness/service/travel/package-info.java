/**
 * Packs, the files that travel from one machine to another: what is on their label, who signs and opens them, and what reading one
 * comes to. How they are written down, and where keys are kept, is left to adapters.
 */
package org.okrreadiness.service.travel;
