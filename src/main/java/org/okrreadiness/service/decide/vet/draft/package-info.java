/**
 * A vetting while somebody types it: everything as it stands in the fields, read with a reason for whatever cannot be. What cannot be read
 * counts as not known until it can.
 */
package org.okrreadiness.service.decide.vet.draft;
