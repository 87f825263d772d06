/** What roles ask for. */
package org.okrreadiness.ui.records.role;
