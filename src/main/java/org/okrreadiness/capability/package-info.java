/** From what somebody showed in a sitting to what can be claimed of their capability. Pure. */
package org.okrreadiness.capability;
