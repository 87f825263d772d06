/** Whether something signed is genuine, in words, and on whose signatures one relies. */
package org.okrreadiness.ui.records.verify;
