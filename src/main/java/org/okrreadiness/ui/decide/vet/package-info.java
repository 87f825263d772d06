/** Comparing courses before anybody buys one: the vettings that are kept, one of them point by point, and what it comes to. */
package org.okrreadiness.ui.decide.vet;
