/** Marks a diagnosis: causes, root, help, and what speaks against it. */
package org.okrreadiness.scoring.diagnosis;
