/** Documents in JSON or YAML whose form is said once: it checks them, words what is wrong, and is their JSON schema. */
@NullMarked
package io.seedbed.scene.document;

import org.jspecify.annotations.NullMarked;
