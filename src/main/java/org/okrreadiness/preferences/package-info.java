/** Remembers small choices in a properties file. */
package org.okrreadiness.preferences;
