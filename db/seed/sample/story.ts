/** The last day of the sample's story: its calendar stands still there, so that deadlines read as they were told. */
export const sampleEndsOn = '2018-06-29'
