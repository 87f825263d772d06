/**
 * Courses compared before anybody buys one: what is known about each, on what evidence, what it comes to, and what has to be asked.
 *
 * <p>The method. Buyers are advised to look at five things: whether a course has people apply what it teaches, who delivers it, whether
 * it covers the whole cycle, what its assessment tests, and what happens afterwards. Two more decide whether a good course is the right
 * one: whether it deals with adoption, and whether its format fits the need. Each of the seven ({@link
 * org.okrreadiness.decide.vet.Criterion}) is taken apart into points that can be looked up ({@link
 * org.okrreadiness.decide.vet.Aspect}), and each point is answered by what a vendor says and by evidence with its place.
 *
 * <p>A point never becomes a mark that hides what is unknown. It becomes a {@link org.okrreadiness.decide.vet.Range}: how much of it is
 * there at least, on the evidence, and how much there can be at most, whatever the open answers turn out to be. A point nobody has
 * answered reaches from nothing to all. Two programmes are compared criterion by criterion; there is no total.
 */
package org.okrreadiness.decide.vet;
