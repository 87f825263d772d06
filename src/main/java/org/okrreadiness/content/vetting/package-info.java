/** Vettings as text: files people fill in, and the same form for what the program keeps. See {@code docs/vetting-format.md}. */
package org.okrreadiness.content.vetting;
