/**
 * Looks at a readable pack as an editor and a cunning participant would: can it be read in its time, does it weigh what it says it weighs,
 * is it said twice, can it be passed by tricks? Pure functions of an assessment; every finding is a complaint, none keeps a pack from
 * being used.
 */
package org.okrreadiness.doctor;
