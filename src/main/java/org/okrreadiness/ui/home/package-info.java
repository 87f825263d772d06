/** Home: go on with what is open, begin an assessment, look at what was handed in. */
package org.okrreadiness.ui.home;
