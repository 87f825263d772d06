/** Turns the trees of a pack's files into an assessment, and says what keeps it from being one. */
package org.okrreadiness.content.pack;
