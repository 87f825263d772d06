/**
 * Judging several responses to a situation: every option on one scale or the best and the worst of them, how sure one is, and why in
 * one line.
 */
package org.okrreadiness.ui.editor.judge;
