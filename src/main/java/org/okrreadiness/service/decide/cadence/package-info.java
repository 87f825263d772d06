/** What somebody typed for the plan of a quarter: read with a reason for whatever cannot be, and remembered. */
package org.okrreadiness.service.decide.cadence;
