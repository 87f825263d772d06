/** Taking over into the register what was sat in this data folder. */
package org.okrreadiness.ui.records.sitting;
