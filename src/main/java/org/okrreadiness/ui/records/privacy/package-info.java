/** How long things are kept, what was done with them, and the key records are signed with. */
package org.okrreadiness.ui.records.privacy;
