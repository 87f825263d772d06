/** After an assessment without keys was handed in: that it is marked elsewhere, and later what its trainer told. */
package org.okrreadiness.ui.awaiting;
