/** The library: finding something worth practising in all packs, seeing what a pack asks, and starting a practice of chosen tasks. */
package org.okrreadiness.ui.library;
