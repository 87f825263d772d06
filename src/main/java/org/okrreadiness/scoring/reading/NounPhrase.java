package org.okrreadiness.scoring.reading;

/**
 * A noun with what stands before and after it.
 *
 * @param from index of the first token
 * @param head index of the noun itself
 * @param end index one past the noun
 * @param tail index one past what is said about the noun: "published per month", "customers ask us to correct"
 */
record NounPhrase(int from, int head, int end, int tail) {

    boolean isEmpty() {
        return head < from;
    }
}
