namespace Kentongan.App.Cli.Learning;

/// <summary>Runs a task for the terminal: the result on stdout, one sentence on stderr when the input is unusable.</summary>
static class Learn
{
    public static int Run(bool asJson, Func<Evaluation> work)
    {
        try
        {
            var evaluation = work();
            if (asJson)
            {
                return Answer.Print(evaluation);
            }

            EvaluationPrinter.Print(evaluation);
            return Answer.Done;
        }
        catch (UnusableInputException e)
        {
            return Answer.Say(e.Message, Answer.Unusable);
        }
    }
}
