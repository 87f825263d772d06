/** The program's first line. Everything else has a room of its own; the architecture test holds who may know whom. */
package org.okrreadiness;
