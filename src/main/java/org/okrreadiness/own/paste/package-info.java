/**
 * Pasted text read as objectives with their key results. Every line keeps the reason it was taken for what it was taken for, and
 * whether that reason is a label somebody wrote or only the shape of the text, so that no guess goes unseen.
 */
package org.okrreadiness.own.paste;
