/**
 * Words in somebody's lines that may tell who, which customer, which product or how much money they are about, each with the reason it
 * is proposed, and neutral words to stand in for them. Everything follows from word lists and from how a line is typed; it finds much
 * and can never find everything.
 */
package org.okrreadiness.own.redact;
