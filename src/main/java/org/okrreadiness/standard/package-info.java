/** From what judges expect of tasks, or trainers say of people, to a cut score and the record of how it was set. */
package org.okrreadiness.standard;
