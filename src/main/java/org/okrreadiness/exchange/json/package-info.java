/** JSON from anywhere, read within limits and without guessing. */
package org.okrreadiness.exchange.json;
