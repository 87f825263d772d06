/** Every sentence a person reads, by key, and how its gaps are filled. */
package org.okrreadiness.i18n;
