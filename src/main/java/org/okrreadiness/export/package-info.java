/** A marked attempt as a file that can be taken away: a tagged, archivable PDF. Knows no screen and works without a display. */
package org.okrreadiness.export;
