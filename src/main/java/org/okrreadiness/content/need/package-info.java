/**
 * Files about whether it is a course that is needed: the statements and the model that ship, and the answers of people, which may come
 * from anywhere and are read within limits, whole or not at all, with everything that is wrong in one list.
 */
package org.okrreadiness.content.need;
