/**
 * The command line: one class per command, thin. What the commands take and print is a contract: fields may be added, none renamed or
 * removed. Messages for people go to the error stream; machine output is alone on the output stream.
 */
package org.okrreadiness.cli;
