/**
 * Text as a scorer sees it: characters made plain, tokens with their places in the text as typed, quantities with units, and
 * expressions of time.
 *
 * <p>Everything runs in one pass over the text. No regular expression ever meets a participant's words here, so no input can make
 * it slow. Offsets always refer to the text exactly as it was typed.
 */
package org.okrreadiness.scoring.text;
