/** Benchmarks: {@code mvn -q -Pbench test-compile exec:exec -Dbench=LiveFindings}. Figures of record stand in docs/benchmarks.md. */
package org.okrreadiness.bench;
