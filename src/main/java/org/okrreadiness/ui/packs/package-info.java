/** Taking in packs with assessments that somebody sent. */
package org.okrreadiness.ui.packs;
