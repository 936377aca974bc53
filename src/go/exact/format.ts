/**
 * The version of what the fact program (`src/record/types.go`) writes. Facts of another one are refused, for what they leave out would
 * look like something that one side of a change has and the other has not.
 */
export const FORMAT = 2
