/**
 * Vetting courses as somebody does it over weeks: started, filled in as answers come, kept, taken in from a file, given out as one. What
 * an answer comes to is worked out each time by {@code decide.vet} and kept nowhere.
 */
package org.okrreadiness.service.decide.vet;
