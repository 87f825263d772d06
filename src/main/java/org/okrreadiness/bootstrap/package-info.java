/** The composition root: makes every object with its constructor and hands it what it needs. Nobody imports this package but Main. */
package org.okrreadiness.bootstrap;
