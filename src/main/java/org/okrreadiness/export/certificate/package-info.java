/** Certificates: what a person can do, on paper, with everything it rests on and a code by which anybody can check it. */
package org.okrreadiness.export.certificate;
