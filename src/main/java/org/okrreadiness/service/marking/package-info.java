/** What a team of trainers does with a cohort, from opening it to giving marks back. Needs an open workspace. */
package org.okrreadiness.service.marking;
