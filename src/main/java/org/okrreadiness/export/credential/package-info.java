/** Capability records as Open Badges 3.0 credentials, each with a proof inside and as a JWT. */
package org.okrreadiness.export.credential;
