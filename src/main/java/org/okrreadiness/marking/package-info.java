/**
 * What a set of marking events means: who marks what next, which level stands, who has to look again. Pure functions of the events, the
 * same on every machine that has the same events. The ways of working are those of examination boards: standardisation, qualification,
 * seeds, second marking, adjudication.
 */
package org.okrreadiness.marking;
