/** Having an attempt marked by a trainer: the file that goes out, the feedback that comes back, and appeals against it. */
package org.okrreadiness.ui.handover;
