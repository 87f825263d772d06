/** The way into a trainer's workspace, the cohorts in it, and one cohort: its people, its submissions, who marks what. */
package org.okrreadiness.ui.trainer;
