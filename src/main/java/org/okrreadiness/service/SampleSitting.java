package org.okrreadiness.service;

/**
 * One attempt that is there to be looked at.
 *
 * @param participant somebody who does not exist; the name says that it is a sample
 * @param pack the id of a shipped assessment
 * @param answers the label of the sample answers that the pack ships with
 * @param daysAgo when it was handed in, in days before today
 */
public record SampleSitting(String participant, String pack, String answers, int daysAgo) {}
