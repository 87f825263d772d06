/** Setting the cut scores of a pack: a panel's worksheet, ratings of people, and the record of either. */
package org.okrreadiness.ui.standard;
