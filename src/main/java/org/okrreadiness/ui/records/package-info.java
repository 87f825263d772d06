/** What the screens of whoever looks after records have in common: work at the desk, words for records, marks that say how somebody stands. */
package org.okrreadiness.ui.records;
