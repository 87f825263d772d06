/**
 * What a cohort's marks say about markers, the scorer, the tasks and the rules: figures with their uncertainty, each with how many
 * observations it rests on. Pure functions of what is known of a cohort; the methods are those of {@code statistics}.
 */
package org.okrreadiness.marking.figures;
