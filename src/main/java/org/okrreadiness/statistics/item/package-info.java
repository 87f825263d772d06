/** What a single task or option does: how hard it is, whether it goes with the rest, which of its levels and options are used by whom. */
package org.okrreadiness.statistics.item;
